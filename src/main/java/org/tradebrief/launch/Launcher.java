package org.tradebrief.launch;

/** Starts the program on a Java that can run it, and says on an older one which is needed. */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int WRONG_CONFIGURATION = 2;
    private static final String PROGRAM = "org.tradebrief.cli.Main";

    private Launcher() {}

    /** Starts the program, or ends with exit code 2. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String complaint =
                complaint(System.getProperty("java.specification.version", ""), System.getProperty("java.home", ""));
        if (!complaint.isEmpty()) {
            System.err.println(complaint);
            System.exit(WRONG_CONFIGURATION);
        }
        Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    /** What to say of a Java; empty when it will do. */
    static String complaint(String specification, String home) {
        String release = specification.startsWith("1.") ? specification.substring(2) : specification;
        if (release.matches("\\d+") && Integer.parseInt(release) >= NEEDED) {
            return "";
        }
        return "tradebrief: this is Java " + release + " (" + home + "), expected Java " + NEEDED
                + " or later; start it as <JDK " + NEEDED + ">/bin/java -jar tradebrief.jar";
    }
}
