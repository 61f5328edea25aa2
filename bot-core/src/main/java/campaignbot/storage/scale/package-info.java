/// Catalogues in an SQL engine that are planned with where they are, by plain SQL: start at
/// `SqlScannedCatalogue`. `docs/scaling.md` has the tables.
@NullMarked
package campaignbot.storage.scale;

import org.jspecify.annotations.NullMarked;
