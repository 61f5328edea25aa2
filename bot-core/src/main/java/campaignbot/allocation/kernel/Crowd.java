package campaignbot.allocation.kernel;

import java.util.Arrays;

/// All creators in question, as columns: one row a creator, its offers (a format with its fee and
/// its effect) and its audience behind it. About 45 bytes a creator with one offer and 3.5
/// communities.
///
/// Built once, read by any number of plans at the same time.
public final class Crowd {
  static final byte FREE = 0;
  static final byte PINNED = 1;
  static final byte EXCLUDED = 2;

  int size;
  byte[] platform = new byte[16];
  byte[] standing = new byte[16];
  int[] offerStart = new int[17];
  double[] fee = new double[16];
  float[] chance = new float[16];
  int[] audienceStart = new int[17];
  short[] community = new short[64];
  float[] share = new float[64];

  /// The person behind each account, -1 for who has only one; empty when nobody has several.
  int[] person = {};

  int persons;

  public Crowd() {}

  private Crowd(Crowd same) {
    size = same.size;
    platform = same.platform;
    standing = same.standing.clone();
    offerStart = same.offerStart;
    fee = same.fee;
    chance = same.chance;
    audienceStart = same.audienceStart;
    community = same.community;
    share = same.share;
    person = same.person;
    persons = same.persons;
  }

  public int size() {
    return size;
  }

  /// Begins a creator's row; its audience and offers follow.
  ///
  /// @return its index
  public int add(int onPlatform, boolean pinned, boolean excluded) {
    if (size == platform.length) {
      int more = size + (size >> 1);
      platform = Arrays.copyOf(platform, more);
      standing = Arrays.copyOf(standing, more);
      offerStart = Arrays.copyOf(offerStart, more + 1);
      audienceStart = Arrays.copyOf(audienceStart, more + 1);
    }
    platform[size] = (byte) onPlatform;
    standing[size] = excluded ? EXCLUDED : pinned ? PINNED : FREE;
    size++;
    offerStart[size] = offerStart[size - 1];
    audienceStart[size] = audienceStart[size - 1];
    return size - 1;
  }

  /// The last creator is followed by this part of the community's people.
  public void audience(int inCommunity, double part) {
    int at = audienceStart[size]++;
    if (at == community.length) {
      community = Arrays.copyOf(community, at + (at >> 1));
      share = Arrays.copyOf(share, community.length);
    }
    community[at] = (short) inCommunity;
    share[at] = (float) part;
  }

  /// The last creator can be had for this fee a post, and each post makes a follower act with this
  /// chance.
  public void offer(double feePerPost, double actChance) {
    int at = offerStart[size]++;
    if (at == fee.length) {
      fee = Arrays.copyOf(fee, at + (at >> 1));
      chance = Arrays.copyOf(chance, fee.length);
    }
    fee[at] = feePerPost;
    chance[at] = (float) actChance;
  }

  /// The last creator's account is one of several of this person, numbered from 0 on.
  public void ofPerson(int number) {
    if (person.length < size) {
      int known = person.length;
      person = Arrays.copyOf(person, platform.length);
      Arrays.fill(person, known, person.length, -1);
    }
    person[size - 1] = number;
    persons = Math.max(persons, number + 1);
  }

  /// The same creators with others pinned and excluded; shares all columns but that one.
  ///
  /// @param pinned rows that must be in the plan
  /// @param excluded rows that must not
  public Crowd with(int[] pinned, int[] excluded) {
    var other = new Crowd(this);
    Arrays.fill(other.standing, FREE);
    for (int row : pinned) {
      other.standing[row] = PINNED;
    }
    for (int row : excluded) {
      other.standing[row] = EXCLUDED;
    }
    return other;
  }

  boolean isPinned(int row) {
    return standing[row] == PINNED;
  }

  boolean isExcluded(int row) {
    return standing[row] == EXCLUDED;
  }

  /// No more rows: gives back the room that was kept for them.
  public Crowd trimmed() {
    if (persons > 0) {
      int known = Math.min(person.length, size);
      person = Arrays.copyOf(person, size);
      Arrays.fill(person, known, size, -1);
    }
    platform = Arrays.copyOf(platform, size);
    standing = Arrays.copyOf(standing, size);
    offerStart = Arrays.copyOf(offerStart, size + 1);
    audienceStart = Arrays.copyOf(audienceStart, size + 1);
    fee = Arrays.copyOf(fee, offerStart[size]);
    chance = Arrays.copyOf(chance, offerStart[size]);
    community = Arrays.copyOf(community, audienceStart[size]);
    share = Arrays.copyOf(share, audienceStart[size]);
    return this;
  }

  /// What the columns take, in bytes.
  public long bytes() {
    return 2L * platform.length
        + 4L * (offerStart.length + audienceStart.length + person.length)
        + 12L * fee.length
        + 6L * community.length;
  }
}
