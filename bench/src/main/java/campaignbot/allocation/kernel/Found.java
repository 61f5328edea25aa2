package campaignbot.allocation.kernel;

/// What somebody's plan is worth by the model, and whether it keeps the rules; worked out from the
/// crowd's numbers alone.
record Found(double value, boolean keepsRules) {
  static Found of(SeededMarket market, byte[] posts) {
    var crowd = market.crowd;
    var rules = market.rules;
    var contacts = new double[rules.weight().length];
    var perPlatform = new double[rules.floor().length];
    double spend = 0;
    int count = 0;
    boolean keeps = true;
    for (int i = 0; i < crowd.size; i++) {
      int m = posts[i];
      if (crowd.standing[i] == Crowd.PINNED && m == 0) {
        keeps = false;
      }
      if (m == 0) {
        continue;
      }
      double cost = rules.effort() + m * crowd.fee[crowd.offerStart[i]];
      double chance = crowd.chance[crowd.offerStart[i]];
      double response = 0;
      for (int k = 0; k < m; k++) {
        response +=
            rules.completion() * chance * Math.pow((1 - chance) * rules.fading(), k);
      }
      keeps &= rules.allowsCost(cost) && crowd.standing[i] != Crowd.EXCLUDED;
      spend += cost;
      count++;
      perPlatform[crowd.platform[i]] += cost;
      for (int a = crowd.audienceStart[i]; a < crowd.audienceStart[i + 1]; a++) {
        contacts[crowd.community[a]] += crowd.share[a] * response;
      }
    }
    keeps &= spend <= rules.budget() + 1e-6;
    keeps &= count >= rules.minCreators() && count <= rules.maxCreators();
    for (int p = 0; p < perPlatform.length; p++) {
      keeps &= perPlatform[p] >= rules.floor()[p] - 1e-6;
      keeps &= perPlatform[p] <= rules.ceiling()[p] + 1e-6;
    }
    double value = 0;
    for (int g = 0; g < contacts.length; g++) {
      value += rules.weight()[g] * (1 - Math.exp(-contacts[g]));
    }
    return new Found(value, keeps);
  }

  static byte[] posts(SeededMarket market, Allocation plan) {
    var posts = new byte[market.crowd.size];
    plan.choices().forEach(c -> posts[c.row()] = (byte) c.posts());
    return posts;
  }
}
