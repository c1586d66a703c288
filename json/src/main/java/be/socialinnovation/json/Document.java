package be.socialinnovation.json;

/**
 * A record that is a whole JSON document, and therefore says in which version of the format it is written.
 *
 * <p>{@link SocialInnovationJson#read} looks at the version before anything else and refuses one that it does not know.
 */
public interface Document {

  /** The version of the format that this library writes. */
  int FORMAT_VERSION = 1;

  /** The version of the format that the document is written in. */
  int formatVersion();
}
