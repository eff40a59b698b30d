package org.joinder.database;

/** The embedded database cannot be opened; the message says in one sentence why and what helps. */
public class DatabaseUnavailable extends RuntimeException {

    private DatabaseUnavailable(String message) {
        super(message);
    }

    static DatabaseUnavailable inUse(DataFolder folder) {
        return new DatabaseUnavailable("The data folder " + folder.path().toAbsolutePath()
                + " is in use by another Joinder (process " + folder.holder()
                + "). Stop that one, or name another folder with --data.");
    }

    static DatabaseUnavailable noFolder(DataFolder folder) {
        return new DatabaseUnavailable(
                folder.path().toAbsolutePath() + " is a file, not a folder for data. Name a folder with --data.");
    }

    static DatabaseUnavailable broken(DataFolder folder, String reason) {
        return new DatabaseUnavailable("The database in " + folder.path().toAbsolutePath() + " does not start: "
                + reason + " Nothing was changed. Restore the folder from a backup, or name another with --data.");
    }

    static DatabaseUnavailable notBundled() {
        return new DatabaseUnavailable("This installation brings no database. Set SPRING_DATASOURCE_URL,"
                + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to a PostgreSQL 16 or later.");
    }
}
