/// What the tests of several homes need: the bot on a stage, and what it says there.
@NullMarked
package campaignbot.homes;

import org.jspecify.annotations.NullMarked;
