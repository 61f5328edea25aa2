/// The whole bot in a Discord that is not there.
@NullMarked
package campaignbot.discord.home;

import org.jspecify.annotations.NullMarked;
