/// Which workspaces the bot is installed in, and their tokens. Start at `Installations`.
@NullMarked
package campaignbot.slack.installation;

import org.jspecify.annotations.NullMarked;
