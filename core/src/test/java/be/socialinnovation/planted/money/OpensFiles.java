package be.socialinnovation.planted.money;

import java.nio.file.Path;

record OpensFiles(Path path) {}
