package org.casus.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.actor.Entry.Life;
import org.casus.actor.Table.Row;

/** Reads the cells that several tables have: countries, sectors, dates. What cannot be understood is an error at its place. */
final class Cells {

    private Cells() {}

    /** The country's code, blank if there is none. */
    static String country(Row row, Set<String> known) {
        String code = row.cell("country");
        if (!code.isEmpty() && !known.contains(code)) {
            throw row.error("country", "'" + code + "' is no ISO 3166-1 alpha-3 code of countries.tsv");
        }
        return code;
    }

    /** The codes of a list of countries. */
    static List<String> countries(Row row, String column, Set<String> known) {
        List<String> codes = row.list(column);
        for (String code : codes) {
            if (!known.contains(code)) {
                throw row.error(column, "'" + code + "' is no ISO 3166-1 alpha-3 code of countries.tsv");
            }
        }
        return codes;
    }

    static List<String> sectors(Row row) {
        List<String> sectors = row.list("sectors");
        if (!Sectors.known(sectors)) {
            throw row.error("sectors", sectors + " are not PLOVER's sectors: " + Sectors.all());
        }
        return sectors;
    }

    /** When it was there, by the columns {@code since} and {@code until}, whose year, month or day is the last one. */
    static Life life(Row row) {
        return new Life(row.cell("parent"), date(row, "since", LocalDate.MIN), dayAfter(row, "until"));
    }

    private static LocalDate dayAfter(Row row, String column) {
        LocalDate first = date(row, column, LocalDate.MAX);
        return switch (row.cell(column).length()) {
            case 0 -> first;
            case 4 -> first.plusYears(1);
            case 7 -> first.plusMonths(1);
            default -> first.plusDays(1);
        };
    }

    /** Other sectors in a time: {@code 2012-06..2013-07:GOV}, separated by semicolons. */
    static List<Term> periods(Row row) {
        String cell = row.cell("periods");
        List<Term> terms = new ArrayList<>();
        for (String period : cell.isEmpty() ? new String[0] : cell.split(";")) {
            int dots = period.indexOf("..");
            int colon = period.indexOf(':');
            if (dots < 0 || colon < dots) {
                throw row.error("periods", "'" + period + "' is no period: 2012-06..2013-07:GOV");
            }
            List<String> sectors = Table.split(period.substring(colon + 1));
            if (!Sectors.known(sectors)) {
                throw row.error("periods", sectors + " are not PLOVER's sectors");
            }
            terms.add(new Term(
                    "",
                    Set.of(),
                    sectors,
                    date(row, "periods", period.substring(0, dots).strip(), LocalDate.MIN),
                    date(row, "periods", period.substring(dots + 2, colon).strip(), LocalDate.MAX)));
        }
        return terms;
    }

    /** The day of a column: a year, a month or a day; {@code open} if it is blank. */
    static LocalDate date(Row row, String column, LocalDate open) {
        return date(row, column, row.cell(column), open);
    }

    private static LocalDate date(Row row, String column, String text, LocalDate open) {
        try {
            return switch (text.length()) {
                case 0 -> open;
                case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
                case 7 -> LocalDate.parse(text + "-01");
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw row.error(
                    column, "'" + text + "' is no date: a year, a month or a day, as 2019, 2019-12, 2019-12-31");
        }
    }
}
