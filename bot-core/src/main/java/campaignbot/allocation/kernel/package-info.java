/// The optimiser on plain arrays: which creators, how many posts each, and a proof of how good that
/// is. Knows no chat, no money type, no catalogue: start at `Solver`. `docs/model.md` has the
/// model.
@NullMarked
package campaignbot.allocation.kernel;

import org.jspecify.annotations.NullMarked;
