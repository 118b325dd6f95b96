package org.casus.app.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.story.Problem;

/** Phrases, one a line: {@code {"id", "text", "published"}}, or the phrase itself where a line does not begin with a brace. */
public final class PhraseIntake implements Closeable {

    private static final int LONGEST = 1 << 20;

    private final Source source;
    private final InputStream in;
    private final LineReader lines;
    private final StoryJson json = new StoryJson();

    /** Opens the source. */
    public PhraseIntake(Source source, InputStream standardInput) throws IOException {
        this.source = source;
        this.in = source.open(standardInput);
        this.lines = new LineReader(in, LONGEST);
    }

    /** The next phrase, or nothing at the end. */
    public Optional<PhraseReading> next() throws IOException {
        Optional<LineReader.Line> line = lines.next();
        while (line.isPresent() && line.get().blank()) {
            line = lines.next();
        }
        return line.map(this::read);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private PhraseReading read(LineReader.Line line) {
        Place place = new Place(source, line.number());
        String text = Decoded.utf8(line.bytes()).text().strip();
        try {
            return text.startsWith("{") ? phrase(json.parse(text), place) : phrase(text, place);
        } catch (JsonProcessingException e) {
            return none(place, Optional.empty(), StoryJson.notJson(e, place));
        }
    }

    private static PhraseReading phrase(String text, Place place) {
        return new PhraseReading(Long.toString(place.line()), text, Optional.empty(), Optional.empty());
    }

    private static PhraseReading phrase(JsonNode json, Place place) {
        Optional<String> id = Optional.of(json.path("id").asText("")).filter(given -> !given.isBlank());
        if (!json.path("text").isTextual()) {
            return none(place, id, new Problem("not-a-phrase", place.text() + ": it has no \"text\""));
        }
        List<Problem> problems = new ArrayList<>();
        Optional<LocalDate> date = StoryJson.published(json, problems);
        String text = Decoded.whole(json.path("text").textValue()).text();
        return new PhraseReading(
                id.orElse(Long.toString(place.line())),
                text,
                date,
                problems.stream().findFirst());
    }

    private static PhraseReading none(Place place, Optional<String> id, Problem problem) {
        return new PhraseReading(id.orElse(Long.toString(place.line())), "", Optional.empty(), Optional.of(problem));
    }
}
