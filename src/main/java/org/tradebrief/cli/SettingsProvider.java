package org.tradebrief.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives options that the command line leaves open the value that environment or file say. */
final class SettingsProvider implements CommandLine.IDefaultValueProvider {
    /** Options that say what to do this once. */
    private static final Set<String> NEVER = Set.of("help", "version", "json", "quiet", "rerun", "rebuild");

    private final Settings settings;

    private SettingsProvider(Settings settings) {
        this.settings = settings;
    }

    /**
     * The settings for all options of a program.
     *
     * @throws org.tradebrief.catalogue.InvalidInput when a key is unknown
     */
    static SettingsProvider of(CommandLine commands, Map<String, String> environment, Path folder) throws IOException {
        return new SettingsProvider(Settings.read(environment, folder, keys(commands)));
    }

    /** Names of the options that can be set beforehand, without dashes. */
    static SortedSet<String> keys(CommandLine commands) {
        SortedSet<String> keys = new TreeSet<>();
        commands.getSubcommands()
                .values()
                .forEach(verb -> verb.getCommandSpec().options().forEach(option -> keys.add(key(option))));
        keys.removeAll(NEVER);
        return keys;
    }

    /** The longest name of an option without dashes. */
    static String key(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    Settings settings() {
        return settings;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? settings.of(key(option)).map(Settings.Setting::value).orElse(null)
                : null;
    }
}
