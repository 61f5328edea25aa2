/// Tests of the optimiser: start at `SolverTest`. `MarketCheck` checks plans, bounds and proofs
/// from the numbers alone.
@NullMarked
package campaignbot.allocation.kernel;

import org.jspecify.annotations.NullMarked;
