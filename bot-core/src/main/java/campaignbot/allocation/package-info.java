/// From a brief and creators to an allocation with its proof: the pure optimiser and what is said
/// about its result. Start at `Planner`.
@NullMarked
package campaignbot.allocation;

import org.jspecify.annotations.NullMarked;
