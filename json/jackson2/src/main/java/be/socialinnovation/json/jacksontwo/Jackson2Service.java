package be.socialinnovation.json.jacksontwo;

import be.socialinnovation.json.SocialInnovationJackson2Module;
import com.fasterxml.jackson.databind.Module;

/** Provides the module to the service loader. */
public final class Jackson2Service {

  private Jackson2Service() {}

  /** The module. */
  public static Module provider() {
    return new SocialInnovationJackson2Module();
  }
}
