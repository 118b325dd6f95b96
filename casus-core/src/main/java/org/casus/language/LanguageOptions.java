package org.casus.language;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the language room works.
 *
 * @param model a directory with {@code model.onnx}, {@code labels.json} and {@code vocab.txt} to use in place of the built-in
 *     model
 */
public record LanguageOptions(Optional<Path> model) {

    /** The built-in model. */
    public static LanguageOptions standard() {
        return new LanguageOptions(Optional.empty());
    }
}
