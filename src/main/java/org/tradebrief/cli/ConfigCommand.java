package org.tradebrief.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Shows every setting with its value and where that was said. */
@Command(
        name = "config",
        description = {
            "Shows every setting with its value and where that was said.",
            "A flag outranks the environment (TRADEBRIEF_AS_OF), that outranks the file tradebrief.yaml (as-of: ...)",
            "or the one that TRADEBRIEF_CONFIG names, and that outranks the default."
        },
        headerHeading = "Example: TRADEBRIEF_OUTPUT=/srv/editions tradebrief config%n%n")
final class ConfigCommand extends ResultVerb {
    /** The settings as JSON. */
    record Config(String schema, List<Entry> settings) {}

    /** One setting. */
    record Entry(String key, String value, String origin) {}

    @Override
    public Integer call() {
        CommandSpec known = command().getCommandSpec();
        SortedSet<String> keys = SettingsProvider.keys(known.root().commandLine());
        List<Entry> entries = known.options().stream()
                .filter(option -> keys.contains(SettingsProvider.key(option)))
                .sorted(java.util.Comparator.comparing(SettingsProvider::key))
                .map(option -> entry(option, known))
                .toList();
        return print(
                () -> new Config("tradebrief/config-1", entries),
                () -> entries.stream()
                        .map(entry -> String.format(
                                Locale.ROOT, "%-12s %-28s %s", entry.key(), entry.value(), entry.origin()))
                        .toList());
    }

    private static Entry entry(OptionSpec option, CommandSpec spec) {
        Object value = option.getValue();
        String text = value instanceof List<?> list
                ? String.join(",", list.stream().map(String::valueOf).toList())
                : value == null ? "" : value.toString();
        String key = SettingsProvider.key(option);
        boolean secret = key.endsWith("password") && !text.isEmpty();
        boolean flag = spec.commandLine().getParseResult().hasMatchedOption(option);
        String otherwise = spec.commandLine().getDefaultValueProvider() instanceof SettingsProvider provider
                ? provider.settings().of(key).map(Settings.Setting::origin).orElse("default")
                : "default";
        return new Entry(key, secret ? "(hidden)" : text, flag ? "flag --" + key : otherwise);
    }
}
