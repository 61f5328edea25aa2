/// Plans over a catalogue that is too large to load: it stays in the engine that keeps it, is
/// scanned there at the prices of the moment, and only creators who may matter come back. The
/// certificate is over all of them: start at `ScanSolver`. `docs/scaling.md` has the figures.
@NullMarked
package campaignbot.allocation.scale;

import org.jspecify.annotations.NullMarked;
