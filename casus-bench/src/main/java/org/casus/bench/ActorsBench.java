package org.casus.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.casus.actor.Actors;

/**
 * Measures how long the directory of actors takes to find its names in a text, with 10,000, 100,000 and 1,000,000 entries more than the
 * built-in ones: the time must not grow with their number. All sizes read the same text by turns, so that what else the machine does
 * falls on all alike.
 */
public final class ActorsBench {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int ROUNDS = 15;
    private static final int SENTENCES = 4_000;
    private static final String[] SYLLABLES = {
        "ba", "ko", "mi", "ra", "tu", "sel", "dan", "or", "ve", "lin", "gha", "zu", "pe", "nor", "qua", "is", "hem",
        "lo"
    };
    private static final String[] KINDS = {"Front", "Movement", "Company", "Council", "Brigade", "Union"};

    private ActorsBench() {}

    /** Measures and prints one line a size; arguments are other numbers of entries. */
    public static void main(String[] sizes) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (String size : sizes) {
            numbers.add(Integer.parseInt(size));
        }
        if (numbers.isEmpty()) {
            for (int size : SIZES) {
                numbers.add(size);
            }
        }
        List<Actors> directories = new ArrayList<>();
        for (int number : numbers) {
            long start = System.nanoTime();
            directories.add(with(number));
            System.out.printf(
                    Locale.ROOT, "%,11d entries more: loaded in %.1f s%n", number, (System.nanoTime() - start) / 1e9);
        }
        String text = text();
        long[] best = new long[directories.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                long start = System.nanoTime();
                int found = directories.get(i).lands(text).all().size();
                long nanos = System.nanoTime() - start;
                best[i] = round == 0 || nanos < best[i] ? nanos : best[i];
                if (found == 0) {
                    throw new IllegalStateException("the text names countries");
                }
            }
        }
        int words = text.split("\\s+").length;
        for (int i = 0; i < best.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%,11d entries more: %4.0f ns a word, %.2f times the first%n",
                    numbers.get(i),
                    (double) best[i] / words,
                    (double) best[i] / best[0]);
        }
    }

    /** The directory with so many invented bodies more. */
    private static Actors with(int number) throws IOException {
        Path folder = Files.createTempDirectory("casus-actors");
        Path table = folder.resolve("bodies.tsv");
        Random random = new Random(number);
        try (BufferedWriter out = Files.newBufferedWriter(table)) {
            out.write("name\tcountry\tsectors\n");
            for (int i = 0; i < number; i++) {
                out.write(name(random) + " " + name(random) + " " + KINDS[random.nextInt(KINDS.length)] + " " + i
                        + "\tKEN\tBUS\n");
            }
        }
        Actors actors = Actors.load(Optional.of(folder));
        Files.delete(table);
        Files.delete(folder);
        return actors;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** News-like sentences with names of the directory, of the invented bodies' kind, and with other words. */
    private static String text() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append("The Kenyan interior minister and ")
                    .append(name(random))
                    .append(' ')
                    .append(name(random))
                    .append(
                            " Front said on Monday that two soldiers of the Chadian army had met members of Boko Haram near the ")
                    .append(name(random))
                    .append(" river, officials of the United Nations reported. ");
        }
        return text.toString();
    }
}
