package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Figure;

/// A default that one creator's numbers rest on.
record Used(Subject subject, Figure figure) {}
