package org.casus.app.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** JSON values made from ours. Numbers go by decimal digits, so that every Java writes the same. */
final class Nodes {

    private static final JsonNodeFactory NEW = new JsonNodeFactory(true);
    private static final int DIGITS_OF_A_SCORE = 3;
    private static final int DIGITS_OF_A_DEGREE = 5;

    private Nodes() {}

    static ObjectNode object() {
        return NEW.objectNode();
    }

    /** An array of what {@code form} makes of each. */
    static <T> ArrayNode array(List<T> values, Function<? super T, ? extends JsonNode> form) {
        ArrayNode array = NEW.arrayNode(values.size());
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    /** An array of strings. */
    static ArrayNode strings(List<String> values) {
        return array(values, NEW::textNode);
    }

    /** {@code [begin,end]}. */
    static ArrayNode pair(int begin, int end) {
        return NEW.arrayNode(2).add(begin).add(end);
    }

    /** The string, or null. */
    static JsonNode text(Optional<String> value) {
        return orNull(value, NEW::textNode);
    }

    /** What {@code form} makes of the value, or null. */
    static <T> JsonNode orNull(Optional<T> value, Function<? super T, ? extends JsonNode> form) {
        return value.<JsonNode>map(form::apply).orElse(NEW.nullNode());
    }

    /** A score to three digits. */
    static DecimalNode score(double value) {
        return decimal(value, DIGITS_OF_A_SCORE);
    }

    /** A latitude or longitude to five digits, about a metre. */
    static DecimalNode degree(double value) {
        return decimal(value, DIGITS_OF_A_DEGREE);
    }

    private static DecimalNode decimal(double value, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return DecimalNode.valueOf(rounded.scale() < 1 ? rounded.setScale(1) : rounded);
    }
}
