/// The tests as the mutations want them: few and quick. Start at `WholeMethods`; see
/// `docs/testing.md`.
@NullMarked
package campaignbot.mutation;

import org.jspecify.annotations.NullMarked;
