package org.joinder.demo;

/** Loads one kind of demo record; what is there already is left as it is. */
interface DemoStep {

    /** How many records this run added. */
    int load();
}
