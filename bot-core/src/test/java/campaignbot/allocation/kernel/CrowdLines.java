package campaignbot.allocation.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A crowd as lines of a table: the columns of `campaignbot.storage.scale.Layout`, separated by
/// commas.
public final class CrowdLines {
  private final Crowd crowd;
  private final double[] people;
  private final int communities;
  private final int offers;

  /// @param people by community
  /// @param communities columns for them, of one creator
  /// @param offers columns for them, of one creator
  public CrowdLines(Crowd crowd, double[] people, int communities, int offers) {
    this.crowd = crowd;
    this.people = people;
    this.communities = communities;
    this.offers = offers;
  }

  /// Without whoever is excluded.
  public List<String> lines(long firstId) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < crowd.size; i++) {
      if (crowd.standing[i] != Crowd.EXCLUDED) {
        lines.add(line(firstId, i));
      }
    }
    return lines;
  }

  public Set<Long> pinned() {
    var pinned = new TreeSet<Long>();
    for (int i = 0; i < crowd.size; i++) {
      if (crowd.standing[i] == Crowd.PINNED) {
        pinned.add((long) i);
      }
    }
    return pinned;
  }

  private String line(long firstId, int i) {
    var line = new StringBuilder(128);
    line.append(firstId + i).append(',').append(crowd.platform[i]).append(',');
    if (crowd.person.length > 0 && crowd.person[i] >= 0) {
      line.append(crowd.person[i]);
    }
    int offer = crowd.offerStart[i];
    for (int o = 0; o < offers; o++, offer++) {
      if (offer < crowd.offerStart[i + 1]) {
        line.append(',').append(crowd.fee[offer]).append(',').append(crowd.chance[offer]);
      } else {
        line.append(",,");
      }
    }
    audience(line, i);
    return line.toString();
  }

  private void audience(StringBuilder line, int i) {
    int from = crowd.audienceStart[i];
    int to = crowd.audienceStart[i + 1];
    int home = from;
    for (int a = from; a < to; a++) {
      home = contacts(a) > contacts(home) ? a : home;
    }
    for (int a = from; a < to; a++) {
      int next = a == from ? home : a <= home ? a - 1 : a;
      line.append(',').append(crowd.community[next]).append(',').append(crowd.share[next]);
    }
    for (int a = to - from; a < communities; a++) {
      line.append(",0,0");
    }
  }

  private double contacts(int audience) {
    return people[crowd.community[audience]] * crowd.share[audience];
  }
}
