package org.casus.app.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.casus.CodedStory;

/** JSON lines as the contract has them: one object a story, fields in a fixed order, offsets in code points. */
public final class JsonForm implements Form {

    private final ObjectWriter writer = new ObjectMapper().writer();

    @Override
    public String head() {
        return "";
    }

    @Override
    public String body(CodedStory coded) {
        try {
            return writer.writeValueAsString(new StoryRecord(coded).json()) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("story " + coded.story().id() + " cannot be written as JSON", e);
        }
    }
}
