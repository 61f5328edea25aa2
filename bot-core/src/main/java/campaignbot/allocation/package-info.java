/// From a brief and creators to an allocation with its proof: the pure optimiser and what is said
/// about its result. Start at `Planner`; how it is done begins in `PriceGuidedPlanner`.
@NullMarked
package campaignbot.allocation;

import org.jspecify.annotations.NullMarked;
