/// Discord's REST API by ids, with JDA's rate limits in charge: it needs neither a connected
/// gateway nor anything in JDA's cache, so that every node can post to every guild.
@NullMarked
package campaignbot.discord.rest;

import org.jspecify.annotations.NullMarked;
