/// The chaos runs: the real bot in processes of its own, a mock platform, people who talk, and
/// something that goes wrong again and again. What people saw must be what they would have seen had
/// nothing gone wrong. Start at `ChaosRun`; `docs/reliability.md` has the commands and the figures.
@NullMarked
package campaignbot.chaos;

import org.jspecify.annotations.NullMarked;
