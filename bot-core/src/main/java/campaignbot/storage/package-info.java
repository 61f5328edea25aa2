/// The ports' implementations: SQL through Jdbi and Flyway on SQLite, Caffeine in front, talks and
/// plans as JSON. Start at `SqlStore`.
@NullMarked
package campaignbot.storage;

import org.jspecify.annotations.NullMarked;
