package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Path;

/** A way to hand an edition to one recipient. */
public sealed interface Channel permits FolderCopy, Mail {
    /** Who gets it, as the audit names it. */
    String recipient();

    /**
     * Hands over the edition in a folder.
     *
     * @throws IOException when the recipient did not get it
     */
    void deliver(Path edition) throws IOException;
}
