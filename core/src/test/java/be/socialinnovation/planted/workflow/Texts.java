package be.socialinnovation.planted.workflow;

import be.socialinnovation.planted.money.Thing;
import java.io.InputStream;

public record Texts(InputStream stream, Thing thing) {}
