package org.casus.app.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.casus.story.Problem;
import org.jspecify.annotations.Nullable;

/** All stories of several sources, in order, read as they are asked for. */
public final class Intake implements Closeable {

    /** The longest text file or line that is read, in bytes; longer ones become a problem. */
    public static final int LONGEST = 64 << 20;

    private final Queue<Source> waiting;
    private final InputStream standardInput;
    private final Optional<LocalDate> otherwise;
    private final StoryJson json = new StoryJson();
    private @Nullable SourceReader open;

    /**
     * Makes ready to read; nothing is opened yet.
     *
     * @param sources what to read
     * @param standardInput where {@link Source#STDIN} is read from
     * @param otherwise the day of publication of stories that name none
     */
    public Intake(List<Source> sources, InputStream standardInput, Optional<LocalDate> otherwise) {
        this.waiting = new ArrayDeque<>(sources);
        this.standardInput = standardInput;
        this.otherwise = otherwise;
    }

    /** The next story, or nothing at the end; a source that cannot be read is a reading too. */
    public Optional<Reading> next() {
        while (open != null || !waiting.isEmpty()) {
            Optional<Reading> reading = open != null ? continued(open) : opened(waiting.remove());
            if (reading.isPresent()) {
                return reading.map(this::dated);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
    }

    private Optional<Reading> opened(Source source) {
        try {
            SourceReader reader = new SourceReader(source, source.open(standardInput), json, LONGEST);
            open = reader;
            return continued(reader);
        } catch (IOException e) {
            return Optional.of(failed(source, e));
        }
    }

    private Optional<Reading> continued(SourceReader reader) {
        try {
            Optional<Reading> reading = reader.next();
            if (reading.isEmpty()) {
                open = null;
                reader.close();
            }
            return reading;
        } catch (IOException e) {
            open = null;
            return Optional.of(failed(reader.source(), e));
        }
    }

    private Reading dated(Reading reading) {
        return new Reading(
                StoryDate.dated(reading.story(), otherwise),
                reading.problems(),
                reading.readable(),
                reading.where(),
                reading.source(),
                reading.bytes());
    }

    private static Reading failed(Source source, IOException e) {
        Place place = new Place(source, 0);
        return Reading.unreadable(place, new Problem("not-readable", source.name() + ": " + e.getMessage()), 0);
    }
}
