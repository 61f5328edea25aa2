/// `main()`, settings, wiring, and the terminal. Start at `Main`.
@NullMarked
package campaignbot.launcher;

import org.jspecify.annotations.NullMarked;
