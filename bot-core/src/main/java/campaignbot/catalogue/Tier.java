package campaignbot.catalogue;

import java.util.Locale;

/// How large an account is, as its market counts: the bounds depend on region and platform, see
/// `Benchmarks`.
public enum Tier {
  NANO,
  MICRO,
  MID,
  MACRO,
  MEGA;

  /// Name in files and contracts.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
