package campaignbot.allocation;

import campaignbot.campaign.Money;

/// One option of one candidate: so many posts of one format.
record Deal(Candidacy candidacy, Offer offer, int posts, Rates rates) {
  Money cost() {
    return offer.fee().times(posts);
  }
}
