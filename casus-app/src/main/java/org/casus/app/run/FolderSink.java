package org.casus.app.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.casus.app.intake.Source;
import org.casus.app.output.Form;
import org.jspecify.annotations.Nullable;

/** One file of results for each source, in a folder: {@code news.txt} becomes {@code news.jsonl}. */
public final class FolderSink implements Sink {

    private final Path folder;
    private final Form form;
    private final String extension;
    private final Set<String> taken = new HashSet<>();
    private @Nullable Source current;
    private @Nullable OutputStream out;

    /**
     * Makes the folder if need be.
     *
     * @param extension how the names of the results end, without the dot
     */
    public FolderSink(Path folder, Form form, String extension) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.form = form;
        this.extension = extension;
    }

    @Override
    public void write(Source source, byte[] lines) throws IOException {
        outFor(source).write(lines);
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    /** Sources come one after the other: the last one's file is done when the next begins. */
    private OutputStream outFor(Source source) throws IOException {
        if (out == null || !source.equals(current)) {
            close();
            current = source;
            out = Files.newOutputStream(folder.resolve(freeName(source)));
            out.write(form.head().getBytes(StandardCharsets.UTF_8));
        }
        return out;
    }

    private String freeName(Source source) {
        String bare = source.shortName().replaceFirst("\\.[^.]*$", "");
        String name = bare + "." + extension;
        for (int i = 2; !taken.add(name); i++) {
            name = bare + "-" + i + "." + extension;
        }
        return name;
    }
}
