package org.casus.app.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.story.PlainText;
import org.casus.story.Problem;
import org.casus.story.Story;

/** Reads the stories of one source, one at a time; the whole source is held only where it is one text or one JSON value. */
final class SourceReader implements Closeable {

    private static final int LOOKED = 1 << 10;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    /** An array of objects, or an object whose first line holds its brace alone. */
    private static final Pattern VALUE_OVER_LINES = Pattern.compile("\\[\\s*\\{|\\{[ \\t]*\\r?\\n");

    private final Source source;
    private final InputStream in;
    private final StoryJson json;
    private final int longest;
    private final Source.Kind kind;
    private final LineReader lines;
    private final Deque<Reading> ready = new ArrayDeque<>();
    private boolean opened;

    SourceReader(Source source, InputStream in, StoryJson json, int longest) throws IOException {
        this.source = source;
        this.in = in;
        this.json = json;
        this.longest = longest;
        this.kind = kindOf(source, in);
        this.lines = new LineReader(in, longest);
    }

    /** The source that is read. */
    Source source() {
        return source;
    }

    /** The next story, or nothing at the end. */
    Optional<Reading> next() throws IOException {
        if (!ready.isEmpty()) {
            return Optional.of(ready.remove());
        }
        if (kind == Source.Kind.JSON_LINES) {
            return nextLine();
        }
        if (opened) {
            return Optional.empty();
        }
        opened = true;
        readWhole();
        return Optional.ofNullable(ready.poll());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Optional<Reading> nextLine() throws IOException {
        Optional<LineReader.Line> line = lines.next();
        while (line.isPresent() && line.get().blank()) {
            line = lines.next();
        }
        return line.map(this::read);
    }

    private Reading read(LineReader.Line line) {
        Place place = new Place(source, line.number());
        return line.tooLong() ? tooLong(place, line.length()) : read(place, line.bytes());
    }

    private Reading read(Place place, byte[] bytes) {
        Decoded decoded = Decoded.utf8(bytes);
        try {
            return json.story(json.parse(decoded.text()), place, decoded.problems(), bytes.length + 1L);
        } catch (JsonProcessingException e) {
            return Reading.unreadable(place, StoryJson.notJson(e, place), bytes.length + 1L);
        }
    }

    private void readWhole() throws IOException {
        Place place = new Place(source, 0);
        byte[] bytes = in.readNBytes(longest);
        if (bytes.length == longest && in.read() >= 0) {
            ready.add(tooLong(place, source.size().orElse(longest)));
        } else if (kind == Source.Kind.TEXT) {
            ready.add(text(place, bytes));
        } else {
            readJson(place, bytes);
        }
    }

    private Reading text(Place place, byte[] bytes) {
        Decoded decoded = Decoded.utf8(bytes);
        Story story = PlainText.story(decoded.text());
        return new Reading(story, decoded.problems(), true, place.text(), source, bytes.length);
    }

    /** One value over many lines, or, where that fails, one value a line. */
    private void readJson(Place place, byte[] bytes) throws IOException {
        Decoded decoded = Decoded.utf8(bytes);
        try {
            JsonNode value = json.parse(decoded.text());
            List<JsonNode> stories = value.isArray() ? elements(value) : List.of(value);
            for (int i = 0; i < stories.size(); i++) {
                Place at = value.isArray() ? new Place(source, i + 1L) : place;
                ready.add(json.story(stories.get(i), at, decoded.problems(), bytes.length / stories.size()));
            }
        } catch (JsonProcessingException e) {
            readLines(bytes);
        }
    }

    private void readLines(byte[] bytes) throws IOException {
        LineReader each = new LineReader(new ByteArrayInputStream(bytes), longest);
        for (Optional<LineReader.Line> line = each.next(); line.isPresent(); line = each.next()) {
            if (!line.get().blank()) {
                ready.add(read(line.get()));
            }
        }
    }

    private Reading tooLong(Place place, long length) {
        String detail = place.text() + ": " + length + " bytes, and " + longest + " are the most that is read";
        return Reading.unreadable(place, new Problem("too-long", detail), length);
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all;
    }

    /** What the name says, else what the first characters say. */
    private static Source.Kind kindOf(Source source, InputStream in) throws IOException {
        Optional<Source.Kind> named = source.kind();
        if (named.isPresent()) {
            return named.get();
        }
        String beginning = beginning(in);
        return VALUE_OVER_LINES.matcher(beginning).lookingAt()
                ? Source.Kind.JSON
                : beginning.startsWith("{") ? Source.Kind.JSON_LINES : Source.Kind.TEXT;
    }

    /** The first bytes as characters, without a byte order mark and blanks; they stay to be read. */
    private static String beginning(InputStream in) throws IOException {
        in.mark(LOOKED);
        String bytes = new String(in.readNBytes(LOOKED), StandardCharsets.ISO_8859_1);
        in.reset();
        return bytes.startsWith(BYTE_ORDER_MARK)
                ? bytes.substring(BYTE_ORDER_MARK.length()).stripLeading()
                : bytes.stripLeading();
    }
}
