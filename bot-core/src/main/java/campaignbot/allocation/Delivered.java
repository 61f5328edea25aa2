package campaignbot.allocation;

/// An outcome, and its creator as plans see them now.
record Delivered(Candidacy candidacy, Outcome outcome) {}
