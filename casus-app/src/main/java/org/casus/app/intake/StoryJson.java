package org.casus.app.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.story.PlainText;
import org.casus.story.Problem;
import org.casus.story.Story;

/** Story objects as the contract has them, read from JSON. */
final class StoryJson {

    private static final int LONGEST_TEXT = 256 << 20;
    private static final int ISO_DATE = 10;
    private static final Pattern INNER = Pattern.compile(" \\(start marker at .*|, from `StreamReadConstraints[^`]*`");

    private final ObjectMapper mapper = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The JSON value that {@code text} spells. */
    JsonNode parse(String text) throws JsonProcessingException {
        return mapper.readTree(text);
    }

    /** The story that a JSON value holds; problems met on the way go before its own. */
    Reading story(JsonNode json, Place place, List<Problem> before, long bytes) {
        JsonNode text = json.path("text");
        if (!json.isObject() || !text.isTextual()) {
            return Reading.unreadable(place, new Problem("not-a-story", place.text() + ": " + lack(json)), bytes);
        }
        List<Problem> problems = new ArrayList<>(before);
        String whole = kept(Decoded.whole(text.textValue()), problems);
        String id = field(json, "id", problems);
        Story story = new Story(
                id.isBlank() ? PlainText.id(whole) : id,
                published(json, problems),
                field(json, "title", problems),
                whole,
                field(json, "url", problems),
                field(json, "publisher", problems),
                field(json, "byline", problems),
                field(json, "language", problems));
        return new Reading(story, problems, true, place.text(), place.source(), bytes);
    }

    /** The problem that a text is no JSON. */
    static Problem notJson(JsonProcessingException e, Place place) {
        String at = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
        return new Problem("not-json", place.text() + at + ": " + firstLine(e.getOriginalMessage()));
    }

    private static String lack(JsonNode json) {
        if (json.isMissingNode()) {
            return "it is empty";
        }
        return json.isObject()
                ? json.has("text") ? "its \"text\" is no string" : "it has no \"text\""
                : "not an object but " + json.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String field(JsonNode json, String name, List<Problem> problems) {
        JsonNode value = json.path(name);
        if (value.isContainerNode()) {
            problems.add(new Problem("bad-field", "\"" + name + "\" is no plain value and was left out"));
            return "";
        }
        return value.isNull() ? "" : Decoded.whole(value.asText("")).text();
    }

    static Optional<LocalDate> published(JsonNode json, List<Problem> problems) {
        String value = field(json, "published", problems).strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(value.length() > ISO_DATE ? value.substring(0, ISO_DATE) : value));
        } catch (DateTimeException e) {
            problems.add(new Problem("bad-date", "\"published\" is no ISO date: " + value));
            return Optional.empty();
        }
    }

    private static String kept(Decoded decoded, List<Problem> problems) {
        problems.addAll(decoded.problems());
        return decoded.text();
    }

    /** What a person is told of it: the parser's own settings are left out. */
    private static String firstLine(String message) {
        return INNER.matcher(message.lines().findFirst().orElse("")).replaceAll("");
    }
}
