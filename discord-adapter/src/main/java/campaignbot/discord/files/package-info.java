/// Files that people share in Discord.
@NullMarked
package campaignbot.discord.files;

import org.jspecify.annotations.NullMarked;
