package campaignbot.conversation;

import campaignbot.campaign.Brief;

/// A plan to be made. Its answer comes back as `Heard.PlanReady` with the same revision.
public record PlanJob(TalkKey key, int revision, Brief brief) {}
