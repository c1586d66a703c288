package be.socialinnovation.planted.unlisted;

public final class Stray {}
