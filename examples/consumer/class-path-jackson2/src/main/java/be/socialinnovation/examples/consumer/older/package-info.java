/** A program of somebody who writes JSON with Jackson 2. */
package be.socialinnovation.examples.consumer.older;
