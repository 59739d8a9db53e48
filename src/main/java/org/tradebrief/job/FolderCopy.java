package org.tradebrief.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.tradebrief.store.EditionFolders;

/**
 * Copies editions into another folder, each renamed into place when it is whole.
 *
 * @param target the folder
 */
public record FolderCopy(Path target) implements Channel {
    @Override
    public String recipient() {
        return "folder " + target;
    }

    @Override
    public void deliver(Path edition) throws IOException {
        String name = edition.getFileName().toString();
        Path building = target.resolve(".copying-" + name);
        EditionFolders.delete(building);
        Files.createDirectories(building);
        for (Path file : EditionFolders.files(edition)) {
            Path copy = building.resolve(edition.relativize(file).toString());
            Files.createDirectories(copy.toAbsolutePath().getParent());
            Files.copy(file, copy);
        }
        EditionFolders.delete(target.resolve(name));
        Files.move(building, target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
