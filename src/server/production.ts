/** Imported before anything that loads React, which chooses its fast or its talkative build by this variable. */
process.env.NODE_ENV ??= "production";
