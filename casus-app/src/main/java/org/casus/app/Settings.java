package org.casus.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The values of options that the command line does not give: from the environment, else from the settings file. */
final class Settings implements IDefaultValueProvider {

    private final Map<String, String> environment;
    private final Properties file;

    Settings(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /** The settings of this process; {@code CASUS_SETTINGS} names another file. */
    static Settings ofProcess() {
        Map<String, String> environment = System.getenv();
        Path usual = Path.of(System.getProperty("user.home"), ".config", "casus", "casus.properties");
        Path file = Optional.ofNullable(environment.get("CASUS_SETTINGS"))
                .map(Path::of)
                .orElse(usual);
        return new Settings(environment, read(file));
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String name = option.longestName().replaceFirst("^-+", "");
        String variable = "CASUS_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(environment.get(variable)).orElse(file.getProperty(name));
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new IllegalStateException("the settings in " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return properties;
    }
}
