/// The creators a workspace may plan with, what is known of them, and what is assumed where nothing
/// is known. Start at `Creator`.
@NullMarked
package campaignbot.catalogue;

import org.jspecify.annotations.NullMarked;
