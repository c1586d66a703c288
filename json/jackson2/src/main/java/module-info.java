/** Lets a mapper of Jackson 2 find the module by itself; a module that provides it cannot be resolved without Jackson 2. */
module be.socialinnovation.json.jacksontwo {
  requires transitive be.socialinnovation.json;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports be.socialinnovation.json.jacksontwo;

  provides com.fasterxml.jackson.databind.Module with
      be.socialinnovation.json.jacksontwo.Jackson2Service;
}
