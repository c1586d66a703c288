package be.socialinnovation.association;

import be.socialinnovation.workflow.Term;

/**
 * How many directors a law asks for.
 *
 * @param minimum how many there are at least, unless the association is small
 * @param smallMembership up to how many members an association is small
 * @param smallBoard how many directors a small association has
 * @param exactly whether a small association has just that many, rather than at least that many
 * @param fewerThanMembers whether there must always be fewer directors than members
 */
public record BoardSize(
    int minimum, int smallMembership, int smallBoard, boolean exactly, boolean fewerThanMembers) {

  /** Refuses a negative number with {@link IllegalArgumentException}. */
  public BoardSize {
    if (minimum < 0 || smallMembership < 0 || smallBoard < 0) {
      throw new IllegalArgumentException("a number of members or directors must not be negative: "
          + minimum + ", " + smallMembership + ", " + smallBoard);
    }
  }

  /** Whether an association with this many members may have this many directors, whether they are fewer than the members aside. */
  public boolean allows(int directors, int members) {
    if (members > smallMembership) {
      return directors >= minimum;
    }
    return exactly ? directors == smallBoard : directors >= smallBoard;
  }

  /** Whether there are few enough directors beside this many members. */
  public boolean allowsBeside(int directors, int members) {
    return !fewerThanMembers || directors < members;
  }

  /* How the number of a small board is meant, in a sentence. */
  Term exactness() {
    String key = exactly ? "board.EXACTLY" : "board.AT_LEAST";
    return AssociationTexts.TEXTS.term(key, key);
  }
}
