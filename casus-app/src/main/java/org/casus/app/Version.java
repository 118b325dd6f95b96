package org.casus.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which version of the program this is. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String java = System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")";
        return new String[] {"casus " + number(), "Java " + java};
    }

    /** The version's number, as the build wrote it. */
    static String number() {
        try (InputStream file = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
