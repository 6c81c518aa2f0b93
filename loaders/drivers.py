"""Which drivers GDAL has in the process that reads a file, and what else its libraries are told before they start."""

from typing import Final

# What is read with GDAL. A driver that is not there opens no file, whatever its content says that it is.
DRIVERS: Final = frozenset({"GeoJSON", "ESRI Shapefile", "GPKG", "KML"})
# All others that the pinned wheel carries, those for pictures too; GDAL knows no list of what is allowed. A driver that
# a newer one brings along is found by ``question_drivers`` and by the test of this list.
SKIPPED: Final = (
    "AAIGrid,ACE2,ADBC,ADRG,AIG,AirSAR,AIVector,AmigoCloud,AVCBin,AVCE00,BMP,BSB,BT,BYN,CALS,"
    "Carto,CEOS,COASP,COG,COSAR,CPG,CSV,CSW,CTG,DAAS,DERIVED,DGN,DIMAP,DOQ1,DOQ2,DTED,DXF,"
    "ECRGTOC,EDIGEO,EEDA,EEDAI,EHdr,EIR,Elasticsearch,ENVI,ERS,ESAT,ESRIC,ESRIJSON,FAST,FlatGeobuf,"
    "GDALG,GenBin,GeoJSONSeq,GeoRSS,GFF,GML,GNMDatabase,GNMFile,GPSBabel,GPX,GRASSASCIIGrid,GRIB,"
    "GS7BG,GSAG,GSBG,GSC,GTFS,GTI,GTiff,GTX,GXF,HF2,HFA,HTTP,Idrisi,ILWIS,IRIS,ISCE,ISG,ISIS2,"
    "ISIS3,JAXAPALSAR,JDEM,JML,JPEG,JSONFG,KMLSUPEROVERLAY,KRO,L1B,LAN,LCP,Leveller,LIBERTIFF,"
    "LIBKML,LOSLAS,LVBAG,MAP,MapInfo File,MapML,MBTiles,MEM,MFF,MFF2,MiraMonRaster,MiraMonVector,MRF,"
    "MSGN,MVT,NDF,NGSGEOID,NGW,NITF,NOAA_B,NSIDCbin,NTv2,NWT_GRC,NWT_GRD,OAPIF,ODS,OGCAPI,OGR_GMT,"
    "OGR_PDS,OGR_VRT,OpenFileGDB,OSM,PAux,PCIDSK,PCRaster,PDF,PDS,PDS4,PGDUMP,PLMOSAIC,PLSCENES,"
    "PMTiles,PNG,PNM,PRF,RCM,RIK,RMF,ROI_PAC,RPFTOC,RRASTER,RS2,RST,S57,SAFE,SAGA,SAR_CEOS,"
    "Selafin,SENTINEL2,SIGDEM,SNAP_TIFF,SNODAS,SQLite,SRP,SRTMHGT,STACIT,STACTA,SXF,Terragen,TGA,"
    "TIL,TopoJSON,TSX,USGSDEM,VDV,VFK,VICAR,VRT,WAsP,WCS,WFS,WMS,WMTS,XLSX,XYZ,Zarr,ZMap"
)


def settings() -> dict[str, str]:
    """Return what GDAL, PROJ and SQLite find in the environment of the process."""
    return {
        "GDAL_SKIP": SKIPPED,
        "GDAL_DRIVER_PATH": "disable",
        "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
        "PROJ_NETWORK": "OFF",
        # A view or trigger of a stranger's database calls no function that does more than compute.
        "OGR_SQLITE_PRAGMA": "trusted_schema=OFF",
        "GDAL_NUM_THREADS": "1",
    }


def question_drivers() -> None:
    """Go no further where GDAL has a driver that nobody asked for.

    Raises
    ------
    RuntimeError
        With the names of what is too many.
    """
    import pyogrio  # noqa: PLC0415 - it registers its drivers as it is imported, and takes longer than most files

    if more := set(pyogrio.list_drivers()) - DRIVERS:
        raise RuntimeError(", ".join(sorted(more)))
