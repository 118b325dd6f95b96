package org.casus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.app.intake.Intake;
import org.casus.app.intake.Reading;

/**
 * The one story that is meant of those in a file.
 *
 * @param reading the story; none if it is not clear or cannot be read
 * @param complaints what to tell people
 * @param exit the exit status where there is no story
 */
record OneStory(Optional<Reading> reading, List<String> complaints, int exit) {

    private static final int NAMED = 5;

    OneStory {
        complaints = List.copyOf(complaints);
    }

    /** The story of that id; without an id the only one. */
    static OneStory of(Intake intake, String file, Optional<String> id) {
        List<String> ids = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        Optional<Reading> found = Optional.empty();
        int stories = 0;
        for (Optional<Reading> next = intake.next(); next.isPresent(); next = intake.next()) {
            Reading one = next.get();
            if (!one.readable()) {
                complaints.add(one.problems().get(0).detail());
                continue;
            }
            stories++;
            if (ids.size() < NAMED) {
                ids.add(one.story().id());
            }
            boolean meant = id.map(wanted -> wanted.equals(one.story().id())).orElse(true);
            found = found.isEmpty() && meant ? next : found;
        }
        boolean unclear = stories > 1 && id.isEmpty();
        if (found.isPresent() && !unclear) {
            return new OneStory(found, complaints, ExitCode.DONE);
        }
        if (stories == 0) {
            complaints.add(file + " holds no story");
            return new OneStory(Optional.empty(), complaints, ExitCode.SOME_NOT_CODED);
        }
        String holds = file + " holds " + some(ids, stories);
        complaints.add(unclear ? holds + ": say which with --story ID" : "no story '" + id.orElse("") + "': " + holds);
        return new OneStory(Optional.empty(), complaints, ExitCode.USAGE);
    }

    private static String some(List<String> ids, int stories) {
        String count = stories == 1 ? "one story, " : stories + " stories, ";
        return count + String.join(", ", ids) + (stories > ids.size() ? " …" : "");
    }
}
